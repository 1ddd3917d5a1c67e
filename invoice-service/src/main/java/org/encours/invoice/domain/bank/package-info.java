/** Bank statements: what they say, whether they add up, and what their money was for. */
@NullMarked
package org.encours.invoice.domain.bank;

import org.jspecify.annotations.NullMarked;
