package org.cultureledger.platform.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.Code;
import org.cultureledger.platform.web.Parameters;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says who one is and, to administrators and auditors, which accounts there are. Rights are those of this moment. */
@RestController
class AccountResource {

    private final Logins logins;
    private final AccountDirectory accounts;

    AccountResource(Logins logins, AccountDirectory accounts) {
        this.logins = logins;
        this.accounts = accounts;
    }

    /**
     * @param program code, or {@code *} for all programmes
     */
    record HeldRole(Role role, String program) {
        static HeldRole of(Grant grant) {
            return new HeldRole(
                    grant.role(),
                    grant.program() == null ? "*" : grant.program().code().value());
        }
    }

    /**
     * @param account code, opaque
     * @param login absent once erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccountAnswer(
            String account,
            @Nullable String login,
            @Nullable String person,
            List<HeldRole> grants,
            boolean disabled) {}

    record AccountAnswers(List<AccountAnswer> items) {}

    @GetMapping("/api/me")
    ResponseEntity<AccountAnswer> me(Caller caller, HttpServletRequest request) {
        Parameters.refuseAny(request);
        return answer(caller.account());
    }

    @GetMapping("/api/accounts")
    AccountAnswers all(Caller caller, HttpServletRequest request) {
        refuseOthers(caller);
        Parameters.refuseAny(request);
        return new AccountAnswers(logins.accounts().stream()
                .flatMap(id -> accounts.find(id).stream())
                .map(this::describe)
                .sorted(Comparator.comparing(it -> String.valueOf(it.login())))
                .toList());
    }

    @GetMapping("/api/accounts/{a}")
    ResponseEntity<AccountAnswer> one(@PathVariable Code a, Caller caller, HttpServletRequest request) {
        refuseOthers(caller);
        Parameters.refuseAny(request);
        return answer(new AccountId(a));
    }

    private ResponseEntity<AccountAnswer> answer(AccountId id) {
        var account = accounts.find(id).orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND));
        return ResponseEntity.ok().eTag("\"" + account.version() + "\"").body(describe(account));
    }

    private AccountAnswer describe(Account account) {
        return new AccountAnswer(
                account.id().code().value(),
                logins.of(account.id()).map(login -> login.name().value()).orElse(null),
                account.person() == null ? null : account.person().code().value(),
                account.grants().stream()
                        .map(HeldRole::of)
                        .sorted(Comparator.comparing(HeldRole::role).thenComparing(HeldRole::program))
                        .toList(),
                account.disabled());
    }

    private static void refuseOthers(Caller caller) {
        var roles = caller.rolesAnywhere();
        Refusal.when(
                !roles.contains(Role.ADMINISTRATOR) && !roles.contains(Role.AUDITOR),
                GeneralRule.NOT_ALLOWED,
                "Accounts are shown to administrators and auditors");
    }
}
