package org.cultureledger.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads JSON values of one type. */
@FunctionalInterface
interface ValueReader {

    /** Null after noting at {@code place} what is wrong. Is never asked to read JSON's null. */
    @Nullable
    Object read(JsonNode json, Place place);
}
