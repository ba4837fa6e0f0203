/** The sample: the first two years of a made-up programme, recorded through commands before anybody can see it. */
@NullMarked
package org.cultureledger.standalone.sample;

import org.jspecify.annotations.NullMarked;
