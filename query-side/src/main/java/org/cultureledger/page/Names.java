package org.cultureledger.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What persons and departments are called today, on pages of whichever day. What nobody knows is called by its code. */
public interface Names {

    /** Empty where there is none. */
    String person(@Nullable String code);

    /** Empty where there is none. */
    String department(@Nullable String code);

    /** Those who belong to the company today, by name. */
    List<Choice> persons();

    /** Those that are open today, by name. */
    List<Choice> departments();
}
