@NullMarked
package org.cultureledger.platform.web;

import org.jspecify.annotations.NullMarked;
