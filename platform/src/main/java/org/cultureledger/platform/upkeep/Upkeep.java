package org.cultureledger.platform.upkeep;

/** Something done soon after the start and then every hour, that nothing depends on. */
@FunctionalInterface
public interface Upkeep {

    /** What fails is logged and done again the next time. */
    void perform();
}
