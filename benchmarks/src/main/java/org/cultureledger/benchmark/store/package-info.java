/** Event stores beside one another: append, replay, contest, growth. */
@NullMarked
package org.cultureledger.benchmark.store;

import org.jspecify.annotations.NullMarked;
