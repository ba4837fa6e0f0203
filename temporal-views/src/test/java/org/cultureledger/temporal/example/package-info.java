/** Two views over two families of events, for the tests of what every view can do. */
@NullMarked
package org.cultureledger.temporal.example;

import org.jspecify.annotations.NullMarked;
