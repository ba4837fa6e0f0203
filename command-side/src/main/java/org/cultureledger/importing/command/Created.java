package org.cultureledger.importing.command;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known to be there, so that it is not posted with each row that needs it: the latest few thousand things. */
final class Created {

    private static final int MOST = 4_096;

    private final Map<String, Boolean> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean contains(String thing) {
        return latest.containsKey(hash(thing));
    }

    synchronized void add(String thing) {
        latest.put(hash(thing), true);
    }

    /** The key under which the thing's creation is recognised, whichever row asks for it. */
    String key(String program, String mapping, String thing) {
        return "import/%s/create/%s".formatted(program, hash(mapping + "\n" + thing));
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
