package org.cultureledger.accountability.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.initiative.query.Initiative;
import org.cultureledger.page.Difference;
import org.cultureledger.page.Names;
import org.cultureledger.page.StackedBar;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who keeps what was promised: departments and initiatives first, persons for those who may see them. */
@Controller
class AccountabilityPages {

    private static final Comparator<Row> MOST_OVERDUE_FIRST = Comparator.comparing(
                    (Row row) -> row.title().isEmpty())
            .thenComparing(
                    Comparator.comparingLong((Row row) -> row.item().overdue()).reversed())
            .thenComparing(
                    Comparator.comparingInt((Row row) -> row.bar().total()).reversed())
            .thenComparing(Row::title);

    private final AccountabilityResource resource;
    private final Commitments commitments;
    private final ViewOf<Initiative> initiatives;
    private final Names names;

    AccountabilityPages(
            AccountabilityResource resource, Commitments commitments, ViewOf<Initiative> initiatives, Names names) {
        this.resource = resource;
        this.commitments = commitments;
        this.initiatives = initiatives;
        this.names = names;
    }

    /**
     * @param parameter by which the commitments are narrowed to those of the row, to {@code code}
     * @param title empty for what is of none
     */
    record Row(String parameter, String code, String title, AccountabilityItem item, StackedBar bar) {

        /** What a reader would call a change of it. */
        List<Object> told() {
            return Arrays.asList(
                    item.overdue(), item.onTimeRate(), item.originalOnTimeRate(), item.slips(), bar.total());
        }
    }

    @GetMapping("/programs/{program}/accountability")
    String accountability(Question question, Model model) {
        var reading = commitments.reading(question, initiatives);
        model.addAttribute("all", AccountabilityItem.of(Grouping.DEPARTMENT, "", commitments.counted(reading), ""));
        model.addAttribute("departments", rows(Grouping.DEPARTMENT, names::department, reading));
        model.addAttribute("initiatives", rows(Grouping.INITIATIVE, code -> title(code, reading), reading));
        model.addAttribute("owners", rows(Grouping.OWNER, names::person, reading));
        model.addAttribute("difference", difference(question));
        model.addAttribute("everyone", reading.rights().maySeeFiguresOfAll());
        return "accountability";
    }

    private @Nullable Difference<Row> difference(Question question) {
        return Difference.of(
                question,
                asked -> {
                    var reading = commitments.reading(asked, initiatives);
                    return Stream.of(
                                    rows(Grouping.DEPARTMENT, names::department, reading),
                                    rows(Grouping.INITIATIVE, code -> title(code, reading), reading),
                                    rows(Grouping.OWNER, names::person, reading))
                            .flatMap(List::stream);
                },
                row -> row.parameter() + "/" + row.code(),
                Row::told);
    }

    private List<Row> rows(Grouping by, UnaryOperator<String> name, Reading reading) {
        var items = resource.items(by, reading);
        var scale = items.stream().mapToInt(item -> bar(item, 1).total()).max().orElse(1);
        return items.stream()
                .map(item -> new Row(
                        by.parameter(item.code()),
                        by.value(item.code()),
                        item.code().equals(Grouping.NONE) ? "" : name.apply(item.code()),
                        item,
                        bar(item, scale)))
                .sorted(MOST_OVERDUE_FIRST)
                .toList();
    }

    private String title(String initiative, Reading reading) {
        return reading.of(initiatives)
                .find(initiative)
                .map(version -> version.row().title())
                .orElse(initiative);
    }

    private static StackedBar bar(AccountabilityItem item, int scale) {
        return new StackedBar(
                Math.toIntExact(item.overdue()),
                Math.toIntExact(item.dueSoon()),
                Math.toIntExact(item.open()),
                Math.toIntExact(item.doneLate()),
                Math.toIntExact(item.doneInTime()),
                scale);
    }
}
