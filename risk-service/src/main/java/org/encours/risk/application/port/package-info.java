/** What the use cases need from outside, in the words of credit management. */
package org.encours.risk.application.port;
