package org.cultureledger.query;

import org.cultureledger.kernel.Disclosure;

/** A row that not everyone in the programme may see. Where it is not disclosed, it is as if it did not exist. */
public interface Disclosed {
    Disclosure disclosure();
}
