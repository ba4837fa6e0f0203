package org.cultureledger.page;

import static org.cultureledger.access.Role.ADMINISTRATOR;
import static org.cultureledger.access.Role.AUDITOR;
import static org.cultureledger.access.Role.COUNCIL_CHAIR;
import static org.cultureledger.access.Role.COUNCIL_MEMBER;
import static org.cultureledger.access.Role.COUNCIL_SECRETARY;
import static org.cultureledger.access.Role.EXECUTIVE;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cultureledger.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which pages are offered to whom: to each role what it needs, and nobody all. */
@Component
class Navigation {

    private static final Set<Role> STEERING =
            EnumSet.of(COUNCIL_CHAIR, COUNCIL_MEMBER, COUNCIL_SECRETARY, PROGRAM_MANAGER, EXECUTIVE, AUDITOR);
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> TEACHING = EnumSet.of(PROGRAM_MANAGER, EXECUTIVE, AUDITOR);
    private static final Set<Role> ORGANISING = EnumSet.of(PROGRAM_MANAGER, ADMINISTRATOR);
    private static final Set<Role> AUDITING = EnumSet.of(AUDITOR, ADMINISTRATOR);

    /** @param tail of the address, behind the programme's where the page is one of a programme */
    private record Place(String key, String tail, Set<Role> roles) {}

    private static final List<Place> OF_A_PROGRAM = List.of(
            new Place("overview", "", STEERING),
            new Place("my-work", "/my-work", EVERYONE),
            new Place("timeline", "/timeline", EVERYONE),
            new Place("accountability", "/accountability", STEERING),
            new Place("initiatives", "/initiatives", STEERING),
            new Place("decisions", "/decisions", STEERING),
            new Place("council", "/council", STEERING),
            new Place("training", "/training", TEACHING),
            new Place("scorecard", "/scorecard", STEERING),
            new Place("imports", "/imports", ORGANISING));

    private static final List<Place> OF_ALL = List.of(
            new Place("people", "/people", ORGANISING),
            new Place("departments", "/departments", ORGANISING),
            new Place("accounts", "/accounts", EnumSet.of(ADMINISTRATOR)),
            new Place("audit", "/audit", AUDITING));

    private final MessageSource texts;

    Navigation(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * @param program code of the programme in view, or none
     * @param here roles held in it
     * @param anywhere roles held in any
     */
    List<NavigationEntry> entries(@Nullable String program, Set<Role> here, Set<Role> anywhere) {
        var entries = new ArrayList<NavigationEntry>();
        if (program == null) entries.add(entry("programs", "/programs"));
        else
            offered(OF_A_PROGRAM, here)
                    .map(place -> entry(place.key(), "/programs/" + program + place.tail()))
                    .forEach(entries::add);
        offered(OF_ALL, anywhere).map(place -> entry(place.key(), place.tail())).forEach(entries::add);
        return List.copyOf(entries);
    }

    private static Stream<Place> offered(List<Place> places, Set<Role> roles) {
        return places.stream().filter(place -> !Collections.disjoint(place.roles(), roles));
    }

    private NavigationEntry entry(String key, String href) {
        return new NavigationEntry(
                key, href, texts.getMessage("page.to." + key, null, LocaleContextHolder.getLocale()));
    }
}
