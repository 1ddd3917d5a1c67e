/** Messages that wait for a person's word before they leave. */
package org.encours.desk.approvals;
