package org.cultureledger.platform.web;

import java.util.List;

/** The body of a path that takes one thing, or many as {@code {rows: […]}} to be answered row by row. */
public sealed interface BulkBody<T> {

    /** Name of the list that makes a body one of many. */
    String ROWS = "rows";

    /** One body of many rows has no more than these, since each row is a commit and the sender waits for all. */
    int MOST_ROWS = 1_000;

    record Single<T>(T value) implements BulkBody<T> {}

    /** In the order sent; a wrong row is answered alone. */
    record Many<T>(List<Bound<T>> rows) implements BulkBody<T> {}
}
