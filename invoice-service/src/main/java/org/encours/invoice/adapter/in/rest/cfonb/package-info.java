/** CFONB120, the statement of 120 characters a line that French banks send. */
package org.encours.invoice.adapter.in.rest.cfonb;
