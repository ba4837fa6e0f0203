package org.cultureledger.query;

/**
 * To whom a decision may be named by what is not its own: whoever may not see the decision is not told its number either,
 * for that would tell that there is one.
 */
@FunctionalInterface
public interface DecisionReaders {

    /**
     * Whether there is, at the position, a decision of this number that such a reader may not see.
     *
     * @param rights in the decision's programme
     */
    boolean isWithheld(String number, Rights rights, long position);
}
