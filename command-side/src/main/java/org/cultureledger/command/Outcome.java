package org.cultureledger.command;

import org.jspecify.annotations.Nullable;

/**
 * What an accepted command came to.
 *
 * @param position last position of its commit
 * @param version sequence, from 0, of the last event of its stream
 * @param location of what it created
 * @param status of the HTTP answer
 * @param repeated whether it had taken effect before
 */
public record Outcome(
        long position, long version, int status, @Nullable String location, boolean repeated) {}
