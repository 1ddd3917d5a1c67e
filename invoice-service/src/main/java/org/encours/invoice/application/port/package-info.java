/** What the use cases need from outside, in the language of the ledger. */
@NullMarked
package org.encours.invoice.application.port;

import org.jspecify.annotations.NullMarked;
