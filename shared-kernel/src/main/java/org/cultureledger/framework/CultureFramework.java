package org.cultureledger.framework;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The elements of a customer culture: a checklist, foundations, anti-patterns, practices, competencies, stages and
 * actions of embedding. Codes are stable. A record that names an element claims to advance it.
 */
public final class CultureFramework {

    private static final List<Element> ELEMENTS = List.of(
            element("CHK-1", "Leaders act consistently with the customer-centred values they state"),
            element("CHK-2", "Brand values: what customers want, what operations can deliver, what resonates inside"),
            element("CHK-3", "Employees think, believe and act for the customer, supported and rewarded"),
            element("CHK-4", "Decisions rest on insight synthesised from several channels"),
            element("CHK-5", "A strategic initiative across all departments and all areas of the experience"),
            element("FND-1", "Culture is measured and benchmarked in all parts of the business first"),
            element("FND-2", "Strengths, weaknesses, engagement and priorities for capability building are named"),
            element("FND-3", "A focused plan with senior commitment over the medium and long term"),
            element("FND-4", "A customer mindset at all levels and functions"),
            element("FND-5", "An improvement strategy that every employee can contribute to"),
            element("FND-6", "The chain from culture through experience and loyalty to performance is tracked"),
            element("ANT-1", "Scores are measured, causes untouched"),
            element("ANT-2", "Journey maps and surveys are not acted on"),
            element("ANT-3", "A customer role without authority"),
            element("ANT-4", "Sponsors shift, impetus dilutes"),
            element("ANT-5", "Slogans and campaigns that nobody can apply"),
            element("ANT-6", "Complacency and arrogance after success"),
            element("PRA-1", "Customers are in the mission"),
            element("PRA-1.1", "Customers are in the mission statement"),
            element("PRA-1.2", "The commitment is announced publicly"),
            element("PRA-1.3", "Guiding principles put customers first"),
            element("PRA-2", "Highly loyal customers are the aim"),
            element("PRA-2.1", "Customers get thank-you notes"),
            element("PRA-2.2", "A more stringent metric replaces satisfaction"),
            element("PRA-2.3", "Feedback is used to replicate what makes customers loyal"),
            element("PRA-3", "Customers are invited to give feedback"),
            element("PRA-3.1", "The voice of the customer is tracked continuously"),
            element("PRA-3.2", "Acting on feedback is easy"),
            element("PRA-4", "Employees are invited to give feedback"),
            element("PRA-4.1", "Anonymous groups speak about sensitive barriers"),
            element("PRA-4.2", "In-depth interviews ask for readiness"),
            element("PRA-4.3", "Engagement is measured and managers are equipped to act"),
            element("PRA-5", "Resources serve the customer"),
            element("PRA-5.1", "Metrics of mere efficiency are removed"),
            element("PRA-5.2", "Tools are provided"),
            element("PRA-6", "Feedback is shared"),
            element("PRA-6.1", "Shift meetings speak about feedback"),
            element("PRA-6.2", "Reporting structures carry feedback"),
            element("PRA-6.3", "Executives are told how feedback steers strategy"),
            element("PRA-7", "Customer focus is recognised"),
            element("PRA-7.1", "Surveys ask who went above and beyond"),
            element("PRA-7.2", "A recognition wall"),
            element("PRA-7.3", "Brand ambassadors are celebrated"),
            element("COM-1", "Culture: leaders set the tone, every new employee is trained, constant reinforcement"),
            element("COM-2", "Engagement: hire the right people, train, listen, inform, guide"),
            element("COM-3", "Brand values are understood and articulated by all and do not dilute"),
            element("COM-4", "Connectedness: the right customers, listening, stories that are easy to share"),
            element("STG-1", "Initiation"),
            element("STG-2", "Implementation"),
            element("STG-3", "Embedding"),
            element("STG-4", "Reinforcement"),
            element("EMB-1", "Symbols, rituals and artifacts"),
            element("EMB-2", "Customer-focus behaviours are KPIs in reviews and development plans"),
            element("EMB-3", "Decisions are delegated from the council to all, within an agreed framework"),
            element("EMB-4", "Culture is measured across breadth and depth"),
            element("EMB-5", "Satisfaction, loyalty and advocacy are followed against targets"),
            element("EMB-6", "Rewards, pay and promotion are formally tied to customer metrics"),
            element("EMB-7", "Ongoing training for new hires and for pockets that lack the mindset"));

    private static final Map<ElementCode, Element> BY_CODE =
            ELEMENTS.stream().collect(toMap(Element::code, identity(), (first, _) -> first, LinkedHashMap::new));

    private CultureFramework() {}

    /** All elements, in the framework's order. */
    public static List<Element> elements() {
        return ELEMENTS;
    }

    public static Optional<Element> element(ElementCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Element element(String code, String title) {
        return new Element(ElementCode.of(code), title);
    }
}
