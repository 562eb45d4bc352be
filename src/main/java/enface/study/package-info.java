/// What a person can do, and the state of a screen without a screen.
package enface.study;
