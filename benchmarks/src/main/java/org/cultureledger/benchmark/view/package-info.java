/** Views beside projections without a past and beside bare writes. */
@NullMarked
package org.cultureledger.benchmark.view;

import org.jspecify.annotations.NullMarked;
