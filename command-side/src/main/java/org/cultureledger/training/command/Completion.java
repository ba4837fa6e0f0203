package org.cultureledger.training.command;

import org.cultureledger.command.Recorder;

/**
 * What a completion's refusals need to know of it.
 *
 * @param recordedBy whoever recorded it
 */
record Completion(Recorder recordedBy, boolean confirmed, boolean revoked) {

    static Completion recorded(Recorder by) {
        return new Completion(by, false, false);
    }

    Completion confirm() {
        return new Completion(recordedBy, true, revoked);
    }

    Completion revoke() {
        return new Completion(recordedBy, confirmed, true);
    }
}
