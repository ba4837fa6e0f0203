/** The rules of the house, held by the build, each seen to fail on an offence made for it. */
@NullMarked
package org.cultureledger.standalone.architecture;

import org.jspecify.annotations.NullMarked;
