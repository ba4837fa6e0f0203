package org.cultureledger.importing.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import tools.jackson.databind.JsonNode;

/** A small ledger of milestones with the rules that imports meet. */
final class PlanBook implements Poster, Settled {

    private final Map<String, String> dues = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private boolean ended;
    private final Set<String> settled = ConcurrentHashMap.newKeySet();
    private final List<String> recorded = Collections.synchronizedList(new ArrayList<>());

    @Override
    public synchronized boolean post(String path, JsonNode body, String key, String source) {
        if (keys.contains(key)) return false;
        Refusal.when(ended, GeneralRule.PROGRAM_CLOSED, "It is over");
        var due = body.path("due").asString("");
        if (path.endsWith("/reschedulings")) move(path.substring(0, path.lastIndexOf('/')), due);
        else add(path + "/" + body.path("code").asString(), due);
        keys.add(key);
        recorded.add(path.replace("/api/", "") + " " + due);
        return true;
    }

    @Override
    public synchronized boolean has(String key) {
        return keys.contains(key);
    }

    /** From now on nothing may be added or moved. */
    void end() {
        ended = true;
    }

    private void add(String milestone, String due) {
        if (dues.putIfAbsent(milestone, due) != null) throw new Refusal(GeneralRule.ALREADY_EXISTS);
    }

    private void move(String milestone, String due) {
        if (due.equals(dues.get(milestone))) throw new Refusal(GeneralRule.DATE_UNCHANGED);
        if (dues.replace(milestone, due) == null) throw new Refusal(GeneralRule.NOT_FOUND);
    }

    @Override
    public boolean contains(String key) {
        return settled.contains(key);
    }

    @Override
    public void add(String key) {
        settled.add(key);
    }

    /** What was recorded, in order. */
    List<String> recorded() {
        return List.copyOf(recorded);
    }
}
