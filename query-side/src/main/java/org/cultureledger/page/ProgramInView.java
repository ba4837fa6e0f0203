package org.cultureledger.page;

import java.time.ZoneId;

/**
 * The programme whose pages are being read.
 *
 * @param zone in which its days begin and end and its times are shown
 */
public record ProgramInView(String code, String name, ZoneId zone) {}
