package org.cultureledger.page;

import java.util.regex.Pattern;

/** Finds the page that shows what an address of the API tells. */
final class PageLinks {

    private static final Pattern PART =
            Pattern.compile("(/programs/[^/]+/[^/]+/[^/]+)/(obstacles|escalations|observations|targets|links)/([^/]+)");
    private static final Pattern OF_A_COURSE = Pattern.compile("(/programs/[^/]+)/courses/([^/]+).*");
    private static final Pattern SHARED = Pattern.compile("/(people|departments|accounts)/([^/]+)");

    private PageLinks() {}

    /** The page's address without its date, which links of pages carry by themselves. */
    static String of(String link) {
        var path = (link.startsWith("/api/") ? link.substring("/api".length()) : link).replaceFirst("\\?.*", "");
        if (path.contains("/lineage/")) return path;
        var course = OF_A_COURSE.matcher(path);
        if (course.matches()) return "%s/training#%s".formatted(course.group(1), course.group(2));
        var shared = SHARED.matcher(path);
        if (shared.matches()) return "/%s#%s".formatted(shared.group(1), shared.group(2));
        var part = PART.matcher(path);
        return part.matches() ? "%s#%s-%s".formatted(part.group(1), part.group(2), part.group(3)) : path;
    }
}
