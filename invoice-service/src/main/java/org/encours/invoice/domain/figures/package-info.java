/** The indicators of credit management, as pure functions of amounts and dates. */
@NullMarked
package org.encours.invoice.domain.figures;

import org.jspecify.annotations.NullMarked;
