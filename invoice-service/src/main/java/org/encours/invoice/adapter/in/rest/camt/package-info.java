/** Bank statements in ISO 20022 (camt.053), read as a stream. */
package org.encours.invoice.adapter.in.rest.camt;
