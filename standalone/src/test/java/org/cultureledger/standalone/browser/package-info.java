/** The product as people meet it: started whole, in a browser. */
@NullMarked
package org.cultureledger.standalone.browser;

import org.jspecify.annotations.NullMarked;
