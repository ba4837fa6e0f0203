package org.cultureledger.account.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.page.Choice;
import org.cultureledger.platform.access.Account;
import org.cultureledger.platform.access.AccountDirectory;
import org.cultureledger.platform.access.Logins;
import org.cultureledger.query.Programs;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who can log in, and which roles they hold where. */
@Controller
class AccountPages {

    private static final String EVERYWHERE = "*";

    private final Logins logins;
    private final AccountDirectory accounts;
    private final Programs programs;

    AccountPages(Logins logins, AccountDirectory accounts, Programs programs) {
        this.logins = logins;
        this.accounts = accounts;
        this.programs = programs;
    }

    /** @param program code, or {@code *} for all */
    record GrantRow(Role role, String program) {}

    record AccountRow(String code, String login, @Nullable String person, boolean disabled, List<GrantRow> grants) {}

    @GetMapping("/accounts")
    String accounts(Caller caller, Model model) {
        Refusal.when(
                !caller.rolesAnywhere().contains(Role.ADMINISTRATOR),
                GeneralRule.NOT_ALLOWED,
                "Accounts are for administrators.");
        model.addAttribute(
                "accounts",
                logins.accounts().stream()
                        .flatMap(id -> row(id).stream())
                        .sorted(Comparator.comparing(AccountRow::login))
                        .toList());
        model.addAttribute("roles", Choice.ofAll(Role.class));
        model.addAttribute("places", places());
        return "accounts";
    }

    private Optional<AccountRow> row(AccountId id) {
        return accounts.find(id)
                .flatMap(account ->
                        logins.of(id).map(login -> row(account, login.name().value())));
    }

    private static AccountRow row(Account account, String login) {
        var person = account.person();
        return new AccountRow(
                account.id().code().value(),
                login,
                person == null ? null : person.code().value(),
                account.disabled(),
                account.grants().stream()
                        .map(AccountPages::row)
                        .sorted(Comparator.comparing(GrantRow::program).thenComparing(GrantRow::role))
                        .toList());
    }

    private static GrantRow row(Grant grant) {
        var program = grant.program();
        return new GrantRow(
                grant.role(), program == null ? EVERYWHERE : program.code().value());
    }

    private List<Choice> places() {
        var places = new ArrayList<Choice>();
        programs.all()
                .forEach(facts -> places.add(new Choice(facts.program().code().value(), facts.name())));
        places.add(new Choice(EVERYWHERE, "All programmes"));
        return List.copyOf(places);
    }
}
