package org.cultureledger.page;

/**
 * One entry of the navigation.
 *
 * @param key the page's own key, by which the layout knows the entry that is being read
 */
public record NavigationEntry(String key, String href, String label) {}
