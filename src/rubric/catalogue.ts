import { id as aLuoi, shortTitle as aLuoiShort, title as aLuoiTitle } from '../../rubrics/a-luoi-2021.json';
import { id as commune, shortTitle as communeShort, title as communeTitle } from '../../rubrics/cap-xa-2021.json';
import { id as hauGiang, shortTitle as hauGiangShort, title as hauGiangTitle } from '../../rubrics/hau-giang-2017.json';
import {
  id as district,
  shortTitle as districtShort,
  title as districtTitle,
} from '../../rubrics/ninh-binh-2017-huyen.json';
import {
  id as department,
  shortTitle as departmentShort,
  title as departmentTitle,
} from '../../rubrics/ninh-binh-2017-so.json';
import { id as xuanLoc, shortTitle as xuanLocShort, title as xuanLocTitle } from '../../rubrics/xuan-loc-2022.json';

/** What a person can choose from. */
export interface RubricSummary {
  id: string;
  title: string;
  shortTitle: string;
}

/**
 * The rubrics that come with the add-on, in the order in which they are offered. Only their names are here: the whole rubrics would be loaded again for every
 * click and every custom function, though they are needed once, when a rubric's tab is made.
 */
export const builtInRubrics: readonly RubricSummary[] = [
  { id: hauGiang, title: hauGiangTitle, shortTitle: hauGiangShort },
  { id: department, title: departmentTitle, shortTitle: departmentShort },
  { id: district, title: districtTitle, shortTitle: districtShort },
  { id: commune, title: communeTitle, shortTitle: communeShort },
  { id: xuanLoc, title: xuanLocTitle, shortTitle: xuanLocShort },
  { id: aLuoi, title: aLuoiTitle, shortTitle: aLuoiShort },
];
