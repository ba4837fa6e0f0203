@NullMarked
package org.cultureledger.handover.command;

import org.jspecify.annotations.NullMarked;
