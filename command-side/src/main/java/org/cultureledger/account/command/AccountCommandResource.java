package org.cultureledger.account.command;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.cultureledger.account.command.AccountCommand.DisableAccount;
import org.cultureledger.account.command.AccountCommand.GrantRole;
import org.cultureledger.account.command.AccountCommand.LinkToPerson;
import org.cultureledger.account.command.AccountCommand.OpenAccount;
import org.cultureledger.account.command.AccountCommand.RevokeRole;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Outcome;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.access.LoginName;
import org.cultureledger.platform.access.Passwords;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Erasable;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens accounts and says what they may do. */
@RestController
@RequestMapping("/api/accounts")
class AccountCommandResource {

    private static final String LOCATION = "/api/accounts/";
    private static final int CODE_BYTES = 10;

    private final SecureRandom random = new SecureRandom();
    private final Commands commands;

    AccountCommandResource(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param password a generated one, told once, if absent
     */
    record OpeningForm(
            @Erasable LoginName login,
            @Erasable @Nullable String password,
            @Nullable PersonId person,
            @Nullable LocalDate on) {}

    /**
     * @param account code of the account
     * @param password the generated one; absent where the sender chose it, and where the request is a repetition
     */
    record Opened(String account, @Nullable String password) {}

    @PostMapping
    @Sends(value = OpenAccount.class, creates = true)
    ResponseEntity<Opened> open(@Body OpeningForm form, Sending sending) {
        var generated = form.password() == null ? Passwords.generate() : null;
        var password = Optional.ofNullable(form.password()).orElseGet(() -> String.valueOf(generated));
        Passwords.objection(form.login(), password).ifPresent(objection -> {
            throw new InvalidForm("password", objection);
        });
        var account = AccountId.of(opaqueCode());
        var command = new OpenAccount(account, new Credentials(form.login(), password), form.person(), Set.of());
        return answer(commands.create(sending.on(form.on()), command, LOCATION + account.code()), generated);
    }

    /** Says nothing of whose account it is. */
    private String opaqueCode() {
        var bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static ResponseEntity<Opened> answer(Outcome outcome, @Nullable String generated) {
        var account = String.valueOf(outcome.location()).substring(LOCATION.length());
        return ResponseEntity.status(outcome.status())
                .headers(Answers.of(outcome).getHeaders())
                .body(new Opened(account, outcome.repeated() ? null : generated));
    }

    @PostMapping("/{a}/grants")
    @Sends(GrantRole.class)
    ResponseEntity<Void> grant(@PathVariable Code a, @Body RoleForm form, Sending sending) {
        return Answers.of(commands.act(sending.on(form.on()), new GrantRole(new AccountId(a), form.grant())));
    }

    @PostMapping("/{a}/revocations")
    @Sends(RevokeRole.class)
    ResponseEntity<Void> revoke(@PathVariable Code a, @Body RoleForm form, Sending sending) {
        return Answers.of(commands.act(sending.on(form.on()), new RevokeRole(new AccountId(a), form.grant())));
    }

    record PersonForm(PersonId person, @Nullable LocalDate on) {}

    @PostMapping("/{a}/person")
    @Sends(LinkToPerson.class)
    ResponseEntity<Void> link(@PathVariable Code a, @Body PersonForm form, Sending sending) {
        return Answers.of(commands.act(sending.on(form.on()), new LinkToPerson(new AccountId(a), form.person())));
    }

    record DisablingForm(@Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/{a}/disabling")
    @Sends(DisableAccount.class)
    ResponseEntity<Void> disable(@PathVariable Code a, @Body DisablingForm form, Sending sending) {
        return Answers.of(commands.act(sending.on(form.on()), new DisableAccount(new AccountId(a), form.reason())));
    }
}
