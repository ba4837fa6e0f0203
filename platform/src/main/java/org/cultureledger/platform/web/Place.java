package org.cultureledger.platform.web;

import org.jspecify.annotations.Nullable;

/** Where in a form a value stands, and so what it is called when it is wrong. */
record Place(String path, FormErrors errors) {

    static Place root(FormErrors errors) {
        return new Place("", errors);
    }

    Place field(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, errors);
    }

    Place item(int index) {
        return new Place(path + "[" + index + "]", errors);
    }

    /** Notes what the value must be. Always null, which stands for a value that cannot be used. */
    @Nullable
    Object wrong(String message) {
        errors.add(path, message);
        return null;
    }
}
