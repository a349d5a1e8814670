"""Given names that tell a he from a she, as lists of names for children count them.

No names that both bear (Robin, Leslie), that are places or words as well (Victoria, Will) or mostly surnames (Scott). They are
a hint that the draft's own titles and pronouns overrule, and no proof that a name is a person's.
"""

from __future__ import annotations

from typing import Final

_HE: Final = """
aaron abdullah abraham adam adrian ahmed alan albert alejandro aleksandr alexander alexei alfred ali allan ambrose
andreas andrei andrew angus anthony anton antonio archibald archie arnold arthur barnaby barry bartholomew basil ben
benedict benjamin bernard bertie bill billy bob bobby boris brendan brian bruce bruno carl carlos cecil cedric charles
charley charlie christopher clarence claude clive colin connor conrad cornelius cuthbert cyril dan daniel dave david
dennis derek diego dimitri dmitri dominic donald douglas dwight ebenezer eddie edgar edmund eduardo edward edwin eli
elias elijah emmanuel emil enrique eric ernest ethan eugene evan ezra felix ferdinand fernando floyd francesco
francisco frank franz fred freddie freddy frederick gareth gary geoffrey george gerald gerard gerhard gilbert giles
giovanni giuseppe glenn godfrey graham gregory guillaume gunther gustav guy hamid hans harold harry hassan hector
helmut henri henry herbert herman horace howard hubert hugh hugo humphrey hussein ian ibrahim igor isaac isaiah ivan
jack jacob jacques jake james jared jason javed javier jeff jeffrey jens jeremiah jeremy jerome jim jimmy joachim joe
joel john johnny jonas jonathan jose josef joseph joshua juan julian julius karl keith kenneth khaled kevin klaus kurt
kwame lance lars laurence lawrence len leo leonard leopold liam lionel luca lucas lucius luigi luis luke malcolm marco
marcus mario mark marmaduke martin matteo matthew maurice max maximilian michael miguel mike mikhail mohamed mohammed
montague mortimer moses mustafa nathan nathaniel ned neil neville nicholas nigel noah norman oleg oliver omar oscar
otto owen pablo patrick paul pavel pedro percival percy peter philip phillip pierre rafael ralph randolph raphael
raymond reggie reginald rene ricardo richard rick rob robert roberto rodney roger roland ronald ronnie rudolf rufus
rupert saeed samuel sebastian sergei sergio seth sidney silas simon solomon stanley stefan stephen steve steven stuart
sven ted terence terry theodore thomas tim timothy tobias toby tom tommy tony trevor ulrich vernon victor vincent
waleed vladimir volodymyr walter warren wilfred wilhelm william willie wolfgang xavier yusuf zachary
"""
_SHE: Final = """
abigail ada adela adelaide adele adeline agatha agnes aisha alexandra alice alison amanda amelia amy anastasia andrea
angela angelina anita ann anna annabel anne annette annie antonia arabella audrey augusta barbara beatrice becky bella
beverly bernadette bertha bess bessie beth bettina betty birgit blanche bridget brigitte camilla carla carmen carol
carole caroline carolyn carrie catharine catherine cathy cecilia celeste celia charlotte chloe christiana christina
christine cindy clara clarissa claudia clementine colette constance cora cordelia cornelia cynthia daphne deborah debra
deirdre delia delphine denise diana diane dinah dolly dolores dora doreen doris dorothea dorothy edith edna effie
eileen elaine eleanor elena elinor elisabeth eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika
ernestine esmeralda estelle esther ethel eugenia eunice euphemia eva evelina fanny fatima felicity fiona flora frances
francesca francine freda frederica frieda gabriela gabrielle genevieve georgiana geraldine gertrude gillian gladys
gloria greta gretchen gwen gwendolen hannah harriet hazel heather hedwig helen helena helga henrietta hermione hilda
hillary ida imogen inga ingrid irene irina iris isabel isabella isobel jacqueline jane janet janice jeanette jemima
jennifer jenny jessica jessie joan joanna johanna josephine joyce juanita judith judy julia juliana julie juliet karen
kate katharine katherine kathleen kathryn kathy katie kimberly kirsten kitty larissa laura lauren lavinia leila lena
leonora leticia lilian lily linda lisa liz lizzie lois lola louisa louise lucia lucille lucinda lucretia lucy luisa
lydia mabel madeleine madge magdalena maggie marcia margaret margarita margery margot marguerite maria marianne marie
marina marjorie marlene martha mary matilda maud maude maureen maxine megan melanie melissa meredith mildred millicent
millie mina minnie miranda miriam moira mollie molly monica muriel myrtle nadia nancy naomi natalia natalie natasha
nell nellie nelly nicole nina nora norah olga olivia ophelia pamela patricia paula paulina pauline peggy penelope
phoebe phyllis polly priscilla prudence rachel raquel rebecca regina rhoda rita roberta rosa rosalie rosalind rosamund
rosanna rosemary rosie roxana ruth sabrina sally samantha sandra sara sarah selina selma sheila sibyl silvia simone
sofia sonia sophia sophie stella stephanie sue susan susanna susannah susie suzanne sybil sylvia tabitha tamara tanya
tatiana teresa tess thelma theodora theresa tilly tina trudy ursula valentina valerie vanessa vera veronica viola
vivien wanda wendy wilhelmina winifred yolanda yvette yvonne zara zoe
"""
_GENDERS: Final = dict.fromkeys(_HE.split(), "he") | dict.fromkeys(_SHE.split(), "she")


def given_gender(words: tuple[str, ...]) -> str | None:
    """ "he" or "she" where the first word of a name, in lower case, tells it."""
    return _GENDERS.get(words[0]) if words else None


def is_given(form: str) -> bool:
    """Whether a word is a given name."""
    return form in _GENDERS
