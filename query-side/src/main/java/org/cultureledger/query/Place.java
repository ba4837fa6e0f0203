package org.cultureledger.query;

/**
 * A place in a list, behind some of its things.
 *
 * @param token cursor of the view, behind which rows are counted; empty at the beginning
 * @param count how many follow there and lie before the place
 */
public record Place(String token, int count) {

    static final Place BEGINNING = new Place("", 0);

    /** The place so many further on. */
    Place further(int more) {
        return new Place(token, count + more);
    }

    /** Something in a list, and the place behind it. */
    public record Placed<T>(T thing, Place behind) {}
}
