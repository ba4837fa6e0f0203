package org.cultureledger.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.access.LoggedIn;
import org.cultureledger.platform.storage.DatabaseKind;
import org.cultureledger.query.ProgramFacts;
import org.cultureledger.query.Programs;
import org.cultureledger.query.ViewStates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** What the layout knows of each page from the ledger: the programme in view, its reader, where else to go. */
@ControllerAdvice(annotations = Controller.class)
class ProgramAdvice {

    private final Programs programs;
    private final ViewStates views;
    private final Navigation navigation;
    private final Clock clock;
    private final boolean builtInDatabase;
    private final ObjectProvider<Names> names;

    ProgramAdvice(
            Programs programs,
            ViewStates views,
            Navigation navigation,
            Clock clock,
            DatabaseKind database,
            ObjectProvider<Names> names) {
        this.programs = programs;
        this.views = views;
        this.navigation = navigation;
        this.clock = clock;
        this.builtInDatabase = database == DatabaseKind.BUILT_IN;
        this.names = names;
    }

    @ModelAttribute
    void describe(HttpServletRequest request, Model model) {
        model.addAttribute("builtInDatabase", builtInDatabase);
        LoggedIn.current().ifPresent(reader -> describe(reader, request, model));
    }

    private void describe(LoggedIn reader, HttpServletRequest request, Model model) {
        var caller = reader.caller();
        var inView =
                programIn(request).filter(caller::mayRead).flatMap(program -> programs.find(program, seen(request)));
        model.addAttribute(
                "programs",
                readable(caller).stream()
                        .map(facts -> new ProgramName(code(facts), facts.name()))
                        .toList());
        inView.ifPresent(facts -> {
            model.addAttribute("program", new ProgramInView(code(facts), facts.name(), facts.zone()));
            model.addAttribute("today", LocalDate.ofInstant(clock.instant(), facts.zone()));
        });
        var roles = inView.map(facts -> caller.rolesIn(facts.program())).orElseGet(caller::rolesAnywhere);
        model.addAttribute("reader", new Reader(reader.getName(), names(roles), person(caller)));
        model.addAttribute(
                "navigation",
                navigation.entries(inView.map(ProgramAdvice::code).orElse(null), roles, caller.rolesAnywhere()));
        names.ifAvailable(them -> model.addAttribute("names", them));
        model.addAttribute("standingStill", standingStill());
    }

    /** Names of the views that stopped or lag behind, whose figures are those of an earlier moment. */
    private List<String> standingStill() {
        return views.all().stream()
                .filter(state -> !state.ready())
                .map(ViewStates.State::view)
                .toList();
    }

    private List<ProgramFacts> readable(Caller caller) {
        return programs.all().stream()
                .filter(facts -> caller.mayRead(facts.program()))
                .toList();
    }

    private static Optional<ProgramId> programIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? Optional.ofNullable(variables.get("program"))
                        .map(Object::toString)
                        .flatMap(ProgramAdvice::program)
                : Optional.empty();
    }

    private static Optional<ProgramId> program(String code) {
        try {
            return Optional.of(ProgramId.of(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The position that the page is to wait for, as after a charter; what is none is refused by the question. */
    private static long seen(HttpServletRequest request) {
        var text = request.getParameter("at-least");
        try {
            return text == null ? -1 : Long.parseLong(text);
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private static String code(ProgramFacts facts) {
        return facts.program().code().value();
    }

    private static @Nullable String person(Caller caller) {
        var person = caller.person();
        return person == null ? null : person.code().value();
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}
