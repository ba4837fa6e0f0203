package org.cultureledger.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.Commands;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.command.Sends;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.springframework.web.bind.annotation.PostMapping;

/** What holds for every class of the product. */
final class ArchitectureRules {

    static final ArchRule THE_SIDES_DO_NOT_KNOW_ONE_ANOTHER = noClasses()
            .that(resideInAnyPackage("..command..", "..commandside.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("..query..", "..queryside..", "org.cultureledger.temporal.."))
            .as("The command side does not know the query side");

    static final ArchRule THE_QUERY_SIDE_SENDS_NO_COMMANDS = noClasses()
            .that(resideInAnyPackage("..query..", "..queryside..", "..page.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("..command..", "..commandside..", "org.axonframework.commandhandling.."))
            .as("The query side does not know the command side");

    static final ArchRule THE_SHARED_KERNEL_KNOWS_NO_TECHNOLOGY = noClasses()
            .that(new DescribedPredicate<JavaClass>("are of the shared kernel") {
                @Override
                public boolean test(JavaClass type) {
                    return isOfModule(type, "shared-kernel")
                            || type.getPackageName().equals("offence.kernel");
                }
            })
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..", "com.mongodb..", "org.bson..", "org.axonframework..", "jakarta.."))
            .as("The shared kernel knows neither Spring nor a database nor Axon");

    static final ArchRule THE_FOUNDATIONS_KNOW_NO_DOMAIN = noClasses()
            .that(resideInAnyPackage("..eventstore..", "..temporal.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.cultureledger..")
                    .and(not(resideInAnyPackage("..eventstore..", "..temporal.."))))
            .as("Event store and temporal views know no domain");

    static final ArchRule VIEWS_KNOW_NO_CLOCK = noClasses()
            .that()
            .haveSimpleNameEndingWith("View")
            .and(resideInAPackage("..query.."))
            .should()
            .dependOnClassesThat(assignableTo(Clock.class))
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .as("Views are pure functions of events");

    static final ArchRule PACKAGES_ARE_NAMED_BY_FEATURE = noClasses()
            .should()
            .resideInAnyPackage("..impl..", "..util..", "..utils..", "..common..", "..service..", "..helper..")
            .as("Packages are named by feature, not by kind");

    static final ArchRule NAMES_COME_FROM_THE_FIELD = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Manager|Helper)")
            .as("Classes are named after what they are in the field");

    static final ArchRule AGGREGATES_ARE_NOT_PUBLIC = classes()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .should()
            .notBePublic()
            .as("Aggregates are reached by commands only");

    static final ArchRule AGGREGATES_ARE_SNAPSHOT = classes()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .should(new ArchCondition<>("ask for snapshots") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var trigger = type.getAnnotationOfType(Aggregate.class).snapshotTriggerDefinition();
                    events.add(new SimpleConditionEvent(
                            type,
                            trigger.equals(Snapshotting.TRIGGER),
                            "%s has the snapshot trigger '%s'".formatted(type.getName(), trigger)));
                }
            })
            .as("Aggregates are laid down as snapshots, so that long streams load quickly");

    static final ArchRule EVERY_COMMAND_SAYS_WHO_MAY_SEND_IT = classes()
            .that()
            .implement(LedgerCommand.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(AllowedTo.class)
            .as("Every command says who may send it");

    static final ArchRule EVERY_POST_NAMES_ITS_COMMAND = methods()
            .that()
            .areAnnotatedWith(PostMapping.class)
            .and()
            .areDeclaredInClassesThat(resideInAPackage("..command.."))
            .should()
            .beAnnotatedWith(Sends.class)
            .orShould()
            .beAnnotatedWith(AllowedTo.class)
            .as("Every POST names the command that it sends, or who may send it");

    static final ArchRule WHOEVER_CREATES_SAYS_SO = methods()
            .that()
            .areAnnotatedWith(Sends.class)
            .should(new ArchCondition<JavaMethod>("say whether they create") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var says = method.getAnnotationOfType(Sends.class).creates();
                    var creates = creates(method, new HashSet<>());
                    events.add(new SimpleConditionEvent(
                            method, says == creates, "%s: %s".formatted(method.getFullName(), creates)));
                }
            })
            .as("A method that creates a thing says so, for the description of the interface");

    /** All of them, for the test that each can fail. */
    static final List<ArchRule> ALL = List.of(
            THE_SIDES_DO_NOT_KNOW_ONE_ANOTHER,
            THE_QUERY_SIDE_SENDS_NO_COMMANDS,
            THE_SHARED_KERNEL_KNOWS_NO_TECHNOLOGY,
            THE_FOUNDATIONS_KNOW_NO_DOMAIN,
            VIEWS_KNOW_NO_CLOCK,
            PACKAGES_ARE_NAMED_BY_FEATURE,
            NAMES_COME_FROM_THE_FIELD,
            AGGREGATES_ARE_NOT_PUBLIC,
            AGGREGATES_ARE_SNAPSHOT,
            EVERY_COMMAND_SAYS_WHO_MAY_SEND_IT,
            EVERY_POST_NAMES_ITS_COMMAND,
            WHOEVER_CREATES_SAYS_SO);

    private ArchitectureRules() {}

    /** Whether the method, or another of its class that it calls, has a new thing made. */
    private static boolean creates(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        if (!seen.add(method)) return false;
        return method.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTarget)
                .anyMatch(target -> isCreation(target) || createsItself(target, method, seen));
    }

    private static boolean createsItself(MethodCallTarget target, JavaCodeUnit caller, Set<JavaCodeUnit> seen) {
        return target.getOwner().equals(caller.getOwner())
                && target.resolveMember().filter(own -> creates(own, seen)).isPresent();
    }

    private static boolean isCreation(MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(Commands.class)
                && target.getName().equals("create");
    }

    /** Whether a class comes from a module of the house, be it from its classes or its jar. */
    static boolean isOfModule(JavaClass type, String module) {
        return type.getSource()
                .map(source -> source.getUri().toString())
                .filter(uri -> uri.contains("/" + module + "/target/") || uri.contains("/" + module + "-"))
                .isPresent();
    }
}
