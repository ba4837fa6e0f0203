/** How the ledger reads a request: strict JSON, every wrong field named at once. Knows no context. */
@NullMarked
package org.cultureledger.platform.web;

import org.jspecify.annotations.NullMarked;
