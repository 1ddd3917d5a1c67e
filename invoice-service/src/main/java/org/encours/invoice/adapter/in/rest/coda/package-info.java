/** The Belgian banks' coded statement of account. */
package org.encours.invoice.adapter.in.rest.coda;
