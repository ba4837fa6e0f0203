package org.cultureledger.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Things as a table: the columns named, and behind them one for each further field that any of the things has, in the order
 * of first sight; what is nested is written as JSON. A cell that a spreadsheet would take for a formula gets an apostrophe
 * in front.
 *
 * @param named columns that there are with or without things
 */
record CsvTable(List<String> named, List<JsonNode> rows) {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    /** What stands before it is taken away by some spreadsheets; the wide forms are read as the narrow ones. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final Pattern BEGINS_UNSEEN = Pattern.compile("[\\t\\r\\n].*", Pattern.DOTALL);

    void write(Appendable to) throws IOException {
        var columns = columns();
        if (columns.isEmpty()) return;
        var printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(columns);
        for (var row : rows) {
            var cells = new ArrayList<String>();
            columns.forEach(column -> cells.add(cell(row.get(column))));
            printer.printRecord(cells);
        }
    }

    private Set<String> columns() {
        var columns = new LinkedHashSet<>(named);
        rows.forEach(row -> columns.addAll(row.propertyNames()));
        return columns;
    }

    private static String cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) return "";
        var text = value.isValueNode() ? value.asString() : value.toString();
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        if (PLAIN_NUMBER.matcher(text).matches()) return false;
        return FORMULA.matcher(text).matches() || BEGINS_UNSEEN.matcher(text).matches();
    }
}
