package org.cultureledger.accountability.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open, late and kept, by owner, department or initiative. */
@RestController
class AccountabilityResource {

    private final Commitments commitments;

    AccountabilityResource(Commitments commitments) {
        this.commitments = commitments;
    }

    /** By owner for those who may see the figures of persons, else by department; of persons, each sees only his own. */
    @GetMapping("/api/programs/{p}/accountability")
    Listing<AccountabilityItem> accountability(Question question, @RequestParam @Nullable String by) {
        var reading = commitments.reading(question);
        var grouping = by == null ? usual(reading.rights()) : grouping(by);
        return reading.list(() -> items(grouping, reading).stream());
    }

    List<AccountabilityItem> items(Grouping by, Reading reading) {
        var groups = new TreeMap<String, List<Tracked>>();
        for (var tracked : commitments.counted(reading))
            for (var code : by.codes(tracked.item()))
                groups.computeIfAbsent(code, _ -> new ArrayList<>()).add(tracked);
        return groups.entrySet().stream()
                .filter(group -> by != Grouping.OWNER || mayBeSeen(group.getKey(), reading))
                .map(group ->
                        AccountabilityItem.of(by, group.getKey(), group.getValue(), link(by, group.getKey(), reading)))
                .toList();
    }

    private static boolean mayBeSeen(String owner, Reading reading) {
        return owner.equals(Grouping.NONE) || reading.rights().maySeeFiguresOf(PersonId.of(owner));
    }

    private static String link(Grouping by, String code, Reading reading) {
        return reading.dated("%s/commitments?%s=%s".formatted(reading.address(), by.parameter(code), by.value(code)));
    }

    private static Grouping usual(Rights rights) {
        return rights.maySeeFiguresOfAll() ? Grouping.OWNER : Grouping.DEPARTMENT;
    }

    private static Grouping grouping(String by) {
        for (var grouping : Grouping.values())
            if (grouping.parameter().equals(by.toLowerCase(Locale.ROOT))) return grouping;
        throw new InvalidForm("by", "must be owner, department or initiative");
    }
}
