package org.cultureledger.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days, times and figures are written, the same on every page; in templates {@code #ledger}. Absent is a dash. */
public final class Wording {

    private static final String ABSENT = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final ZoneId zone;

    Wording(ZoneId zone) {
        this.zone = zone;
    }

    /** As in 20 Nov 2026. */
    public String day(@Nullable LocalDate day) {
        return day == null ? ABSENT : DAY.format(day);
    }

    /** As in 20 November 2026. */
    public String longDay(@Nullable LocalDate day) {
        return day == null ? ABSENT : LONG_DAY.format(day);
    }

    /** As in November 2026. */
    public String month(@Nullable LocalDate day) {
        return day == null ? ABSENT : MONTH.format(day);
    }

    /** As in November. */
    public String monthName(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** As in Tue. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** As in 20 Nov 2026 09:40, in the programme's zone, in UTC where no programme is in view. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? ABSENT : MOMENT.format(moment.atZone(zone));
    }

    /** As in 48 211: thousands apart by a narrow space, up to three decimals, a true minus; what is text already stays. */
    public String figure(@Nullable Object figure) {
        return figure == null
                ? ABSENT
                : figure instanceof Number number ? figures().format(number) : figure.toString();
    }

    /** A share between 0 and 1 as whole per cent, as in 36 %. */
    public String percent(@Nullable Number share) {
        if (share == null) {
            return ABSENT;
        }
        return figures().format(Math.round(new BigDecimal(share.toString()).doubleValue() * 100)) + "\u00a0%";
    }

    /** A constant's name as words, for codes that no message names: {@code IN_FORCE} is In force. */
    public String words(Object code) {
        var words =
                code.toString().toLowerCase(Locale.ENGLISH).replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The way back to one page above. */
    public List<Crumb> crumb(String href, String label) {
        return List.of(new Crumb(href, label));
    }

    /** The page that shows what a link of the API leads to. */
    public String page(String link) {
        return PageLinks.of(link);
    }

    /** Glyph and class of a state's badge. */
    public StateLook state(Object code) {
        return StateLook.of(code.toString());
    }

    /** Id of a field: {@code prefix} keeps the fields of two forms on one page apart. */
    public String id(@Nullable String prefix, String name) {
        return (prefix == null ? "f" : prefix) + "-"
                + name.replaceAll("\\W+", "-").replaceAll("-$", "");
    }

    /** Whether {@code choice} is the value, or among the values, of a field. */
    public boolean chosen(@Nullable Object value, String choice) {
        return value instanceof Collection<?> values
                ? values.stream().map(Object::toString).anyMatch(choice::equals)
                : value != null && value.toString().equals(choice);
    }

    private static DecimalFormat figures() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setGroupingSeparator('\u202f');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.###", symbols);
    }
}
