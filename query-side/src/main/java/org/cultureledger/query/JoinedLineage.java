package org.cultureledger.query;

import java.util.List;

/**
 * Where something told follows from rows of several views, as an obligation does from a course, a person and a training:
 * its lineage is all of theirs. Each is one bean of this type.
 */
public interface JoinedLineage {
    /** What lineage links call it, as they do a view; no view has this name. */
    String name();

    /** The views of the rows. */
    List<ViewOf<?>> views();

    /** The rows behind what has this key, without the programme's code; none where it is not there for the reader. */
    List<Row> behind(String key, Reading reading);

    /** @param key of the view's, without the programme's code where it is a programme's view */
    record Row(ViewOf<?> view, String key) {}
}
