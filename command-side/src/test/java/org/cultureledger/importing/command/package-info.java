@NullMarked
package org.cultureledger.importing.command;

import org.jspecify.annotations.NullMarked;
