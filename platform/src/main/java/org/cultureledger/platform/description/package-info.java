/** The description of the HTTP interface for programs, OpenAPI, generated from what the resources really read. Knows no context. */
@NullMarked
package org.cultureledger.platform.description;

import org.jspecify.annotations.NullMarked;
