package org.cultureledger.kpi.command;

/** How forms name a country. */
final class Countries {

    static final String FORM = "[A-Z]{2}";
    static final String DEMAND = "must be two letters of ISO 3166, such as DE";

    private Countries() {}
}
