package org.cultureledger.account;

import org.cultureledger.rule.Rule;

/** What is refused about accounts. */
public enum AccountRule implements Rule {
    LOGIN_TAKEN(
            Kind.CONFLICT,
            "Somebody else logs in by that name",
            "Login names are unique in the installation, upper and lower case being the same. Choose another one."),
    LAST_ADMINISTRATOR(
            Kind.REFUSED,
            "Nobody would be left to administer the ledger",
            "Grant ADMINISTRATOR for all programmes to another account first."),
    ALREADY_GRANTED(
            Kind.REFUSED, "The account holds that role already", "A role is granted once for a programme or for all."),
    NOT_GRANTED(
            Kind.REFUSED,
            "The account does not hold that role",
            "A role is revoked as it was granted: for the same programme, or for all by *."),
    ALREADY_LINKED(
            Kind.REFUSED,
            "The account belongs to a person already",
            "What was done with an account stays with its person. Open another account for the other person."),
    ACCOUNT_DISABLED(
            Kind.REFUSED, "The account is disabled", "A disabled account is never used again. Open another one."),
    WRONG_PASSWORD(
            Kind.REFUSED,
            "The current password is another one",
            "Who changes a password has to know the one it replaces.");

    private final Kind kind;
    private final String title;
    private final String explanation;

    AccountRule(Kind kind, String title, String explanation) {
        this.kind = kind;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
