package org.cultureledger.platform.problem;

import java.net.URI;
import java.util.List;
import org.cultureledger.catalogue.RuleCatalogue;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.rule.Rule;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Explains every rule, to programs and to people, whoever they are. */
@Controller
class ProblemCatalogue {

    /** A rule as programs are told of it. */
    record ExplainedRule(URI type, String title, int status, String explanation) {
        static ExplainedRule of(Rule rule) {
            return new ExplainedRule(
                    Problems.type(rule), rule.title(), rule.kind().status(), rule.explanation());
        }
    }

    record ExplainedRules(List<ExplainedRule> items) {}

    @GetMapping(value = "/problems", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ExplainedRules all() {
        return new ExplainedRules(
                RuleCatalogue.rules().stream().map(ExplainedRule::of).toList());
    }

    @GetMapping(value = "/problems/{rule}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ExplainedRule one(@PathVariable String rule) {
        return ExplainedRule.of(named(rule));
    }

    @GetMapping(value = "/problems", produces = MediaType.TEXT_HTML_VALUE)
    String pageOfAll(Model model) {
        model.addAttribute("rules", RuleCatalogue.rules());
        return "problems";
    }

    @GetMapping(value = "/problems/{rule}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String rule, Model model) {
        model.addAttribute("rule", named(rule));
        return "problem";
    }

    private static Rule named(String id) {
        return RuleCatalogue.named(id).orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND));
    }
}
