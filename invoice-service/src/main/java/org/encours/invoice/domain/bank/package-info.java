/** Bank statements: what they say, whether they add up, and what their money was for. */
package org.encours.invoice.domain.bank;
