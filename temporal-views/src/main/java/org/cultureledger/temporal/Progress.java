package org.cultureledger.temporal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a view has got on its way.
 *
 * @param position last position whose event its rows contain; -1 before the first
 * @param target where it has to get to
 * @param left how long that will take at its pace of the last minute; null as long as none is known to this process
 */
public record Progress(
        ViewName view, long position, long target, @Nullable Duration left) {

    public boolean isArrived() {
        return position >= target;
    }
}
