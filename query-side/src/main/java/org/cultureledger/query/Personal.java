package org.cultureledger.query;

import org.cultureledger.kernel.PersonId;

/**
 * A row that tells figures of one person: that person sees it, and whoever may see everybody's. For all others it is as if
 * it did not exist, save where it is only counted.
 */
public interface Personal {

    PersonId concerned();
}
