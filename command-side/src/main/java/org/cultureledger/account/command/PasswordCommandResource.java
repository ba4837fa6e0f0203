package org.cultureledger.account.command;

import java.time.LocalDate;
import org.cultureledger.account.command.AccountCommand.ChangePassword;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.platform.access.LoginName;
import org.cultureledger.platform.access.Logins;
import org.cultureledger.platform.access.Passwords;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Erasable;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets people change their own password. */
@RestController
class PasswordCommandResource {

    private final Commands commands;
    private final Logins logins;

    PasswordCommandResource(Commands commands, Logins logins) {
        this.commands = commands;
        this.logins = logins;
    }

    record PasswordForm(
            @Erasable String current,
            @Erasable String next,
            @Nullable LocalDate on) {}

    @PostMapping("/api/me/password")
    @Sends(ChangePassword.class)
    ResponseEntity<Void> change(@Body PasswordForm form, Sending sending) {
        var account = sending.caller().account();
        LoginName login = logins.of(account)
                .map(Logins.Login::name)
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND, "The account has no login"));
        Passwords.objection(login, form.next()).ifPresent(objection -> {
            throw new InvalidForm("next", objection);
        });
        return Answers.of(commands.act(
                sending.on(form.on()),
                new ChangePassword(account, form.current(), new Credentials(login, form.next()))));
    }
}
